import { Finder } from './finder.js'
import { Somebody } from './somebody.js'
import '../../parts/track.css'
import './who.css'

export default function Who({ id }: { id: string | null }) {
  return id === null ? <Finder /> : <Somebody key={id} id={id} />
}
