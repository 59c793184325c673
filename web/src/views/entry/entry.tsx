export default function Entry({ id }: { id: string }) {
  return <h1>{id}</h1>
}
