// How accounts of one occurrence meet, against gold of groups: B-cubed and pairwise.
//
// An item is a member of a group: an article that tells the occurrence. It is «read» when some entry of the two, of the group's kind, has an
// account of that article, and stands in the entry in which most of the group is. Articles of such an entry that the group does not name are wrong in it;
// those of `may` count for nothing. Over «all» an item that was not read is missed; over «read» it is left out, so that registering is judged alone.

const kinds = {
  call: ['call', 'talks'],
  meeting: ['meeting', 'summit', 'negotiation', 'talks'],
  negotiation: ['negotiation', 'talks', 'meeting', 'summit'],
  message: ['message'],
  visit: ['visit'],
}

/** Whether an entry is a contact of the group's two: each by name, or one of the two by what stands for him. */
const between = ({ participants, kind }, group, match) => {
  if (!kinds[group.kind].includes(kind)) return false
  const grades = group.participants.map(name => Math.max(0, ...participants.map(id => match(id, name))))
  return grades.every(grade => grade > 0) && grades.includes(2)
}

/** The entries that hold members of a group, with these and with what else is in them. */
function placed(group, entries, articlesOf, match) {
  const may = new Set(group.may ?? [])
  const own = entries
    .filter(entry => between(entry, group, match))
    .map(entry => ({ entry, articles: articlesOf(entry) }))
    .map(each => ({ ...each, members: group.members.filter(id => each.articles.has(id)) }))
    .sort((a, b) => b.members.length - a.members.length || (a.entry.id < b.entry.id ? -1 : 1))
  const taken = new Set()
  return own.flatMap(({ entry, articles, members }) => {
    const fresh = members.filter(id => !taken.has(id))
    for (const id of fresh) taken.add(id)
    const wrong = [...articles].filter(id => !group.members.includes(id) && !may.has(id))
    return fresh.length > 0 ? [{ entry, members: fresh, wrong }] : []
  })
}

const pairs = n => (n * (n - 1)) / 2
const share = (part, whole) => (whole === 0 ? 100 : (100 * part) / whole)
const harmonic = (p, r) => (p + r === 0 ? 0 : (2 * p * r) / (p + r))

/** B-cubed and pairwise figures; `sizeOf` says of how many items a group is. */
function score(groups, sizeOf) {
  let [items, precise, recalled, right, wrong, wanted] = [0, 0, 0, 0, 0, 0]
  let read = 0
  for (const group of groups) {
    const size = sizeOf(group)
    items += size
    wanted += pairs(size)
    for (const { members, wrong: others } of group.places) {
      read += members.length
      precise += (members.length * members.length) / (members.length + others.length)
      recalled += (members.length * members.length) / size
      right += pairs(members.length)
      wrong += members.length * others.length
    }
  }
  const cubed = [share(precise, read), share(recalled, items)]
  const paired = [share(right, right + wrong), share(right, wanted)]
  return { items, read, cubed: [...cubed, harmonic(...cubed)], paired: [...paired, harmonic(...paired)] }
}

/** Which pairs of groups that must stay apart share an entry. */
function merged(groups) {
  const byId = new Map(groups.map(group => [group.id, group]))
  const entriesOf = id => new Set(byId.get(id).places.map(({ entry }) => entry.id))
  const told = groups.flatMap(({ id, mustNotMergeWith = [] }) => mustNotMergeWith.map(other => [id, other].sort()))
  const hard = [...new Set(told.map(pair => pair.join(' ')))].map(pair => pair.split(' '))
  const both = hard.filter(pair => pair.every(id => byId.get(id).places.length > 0))
  const failed = both.filter(([a, b]) => [...entriesOf(a)].some(entry => entriesOf(b).has(entry)))
  return { hard: hard.length, both: both.length, failed }
}

/** The groups with where their members are; figures over all members and over those that were read; pairs that must stay apart. */
export function judge(gold, entries, articlesOf, match) {
  const groups = gold.map(group => ({ ...group, places: placed(group, entries, articlesOf, match) }))
  const readOf = group => group.places.reduce((sum, { members }) => sum + members.length, 0)
  return {
    groups,
    all: score(groups, group => group.members.length),
    read: score(groups, readOf),
    apart: merged(groups),
  }
}
