export default function Who({ id }: { id: string | null }) {
  return <h1>{id}</h1>
}
