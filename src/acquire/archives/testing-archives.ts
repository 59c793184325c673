import { crc32, gzipSync } from 'node:zlib'

// Archives made up for tests, byte by byte, so that they can be broken where it is wanted.

const words = [
  'وزير', 'البلدية', 'الميناء', 'المدرسة', 'الطريق', 'السوق', 'المزارعين', 'المياه', 'الحي', 'المجلس', 'الخطة', 'الموسم',
] // biome-ignore format: a list of words

/** A page of some sentences, another for each number. */
export function arabicText(n: number): string {
  const word = (i: number): string => words[(n * 7 + i * 5) % words.length]!
  return Array.from(
    { length: 6 },
    (_, i) =>
      `قال ${word(i)} في بيان إن العمل على ${word(i + 1)} رقم ${n} بدأ بعد اجتماع مع ${word(i + 2)} في المدينة.`,
  ).join('\n')
}

export const arabicHtml = (n: number): string =>
  `<!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>خبر ${n}</title></head><body><article><h1>خبر ${n}</h1>${arabicText(
    n,
  )
    .split('\n')
    .map(line => `<p>${line}</p>`)
    .join('')}</article></body></html>`

const crlf = '\r\n'

/** A record of a WARC. */
export function warcRecord(headers: Record<string, string>, block: Uint8Array | string): Buffer {
  const body = Buffer.from(block)
  const lines = Object.entries({ ...headers, 'Content-Length': String(body.length) }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  return Buffer.concat([Buffer.from(['WARC/1.0', ...lines, '', ''].join(crlf)), body, Buffer.from(crlf + crlf)])
}

/** An answer of a server, as a record. */
export function response(
  url: string,
  body: Uint8Array | string,
  headers: Record<string, string> = { 'Content-Type': 'text/html; charset=utf-8' },
  status = '200 OK',
): Buffer {
  const head = [`HTTP/1.1 ${status}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', '']
  return warcRecord(
    {
      'WARC-Type': 'response',
      'WARC-Target-URI': url,
      'WARC-Date': '2025-03-04T05:06:07Z',
      'Content-Type': 'application/http; msgtype=response',
    },
    Buffer.concat([Buffer.from(head.join(crlf)), Buffer.from(body)]),
  )
}

export const warcinfo = (): Buffer =>
  warcRecord({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, 'software: test\r\n')

/** Records, each in a gzip member of its own. */
export const gzippedEach = (records: readonly Buffer[]): Buffer[] => records.map(record => gzipSync(record))

export const chunked = (body: Buffer, size = 100): Buffer => {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size)
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from(crlf))
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
}

/** A ZIP whose members are stored as they are; what it says of them can be wrong. */
export function zipOf(members: readonly { name: string | Buffer; data: Uint8Array | string; crc?: number }[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, data, crc } of members) {
    const [label, bytes] = [Buffer.from(name as string), Buffer.from(data as string)]
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc ?? crc32(bytes), 10)
    common.writeUInt32LE(bytes.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(label.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, label, bytes])
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, entry, label]))
    locals.push(local)
    offset += local.length
  }
  const size = central.reduce((sum, each) => sum + each.length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...central, end])
}

/** A member of a tar, its header with it. */
export function tarMember(name: string, data: Uint8Array | string): Buffer {
  const bytes = Buffer.from(data as string)
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000644\0', 100)
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\0', 257)
  header.write('00', 263)
  const sum = header.reduce((all, byte) => all + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
}

export const tarOf = (members: readonly Buffer[]): Buffer => Buffer.concat([...members, Buffer.alloc(1024)])
