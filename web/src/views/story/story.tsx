export default function Story({ id }: { id: string }) {
  return <h1>{id}</h1>
}
