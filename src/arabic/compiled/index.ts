import { type Columns, openColumns, packColumns } from '../../knowledge/columns.js'
import { openStrings, stringColumns } from '../../text/string-table.js'
import type { EntriesOf, Entry } from '../lexicon.js'
import type { StemsOf } from '../verbs/index.js'
import type { Stem } from '../verbs/stems.js'
import { entryColumns, openEntries } from './entries.js'
import { openStems, stemColumns } from './stems.js'
import { makeTexts, openTexts } from './texts.js'

/** What the written forms of the lexicon are. */
export interface Forms {
  /** as entries, in the order in which they were added */
  entriesOf: EntriesOf
  /** as stems of verbs */
  stemsOf: StemsOf
}

/** All forms with their entries and stems as one file of columns. */
export function packForms(
  entries: ReadonlyMap<string, readonly Entry[]>,
  stems: ReadonlyMap<string, Stem>,
): Uint8Array {
  const forms = [...new Set([...entries.keys(), ...stems.keys()])]
  const texts = makeTexts()
  const columns: Columns = {
    ...stringColumns(forms),
    ...entryColumns(
      forms.map(form => entries.get(form) ?? []),
      texts,
    ),
    ...stemColumns(
      forms.map(form => stems.get(form)),
      texts,
    ),
  }
  return packColumns({ ...columns, ...texts.columns() })
}

const noEntries: readonly Entry[] = []

/** Opens what `packForms` made: nothing is read of it until a form is asked for. */
export function openForms(bytes: Uint8Array): Forms {
  const columns = openColumns(bytes)
  const { units, starts, slots } = columns
  const strings = openStrings({
    units: units as Uint16Array,
    starts: starts as Uint32Array,
    slots: slots as Uint32Array,
  })
  const textAt = openTexts(columns)
  const entriesAt = openEntries(columns, textAt)
  const stemsAt = openStems(columns, textAt)
  return {
    entriesOf(text, start, end) {
      const found = strings.find(text, start, end)
      return found < 0 ? noEntries : entriesAt(found)
    },
    stemsOf(text, start, end) {
      const found = strings.find(text, start, end)
      return found < 0 ? undefined : stemsAt(found)
    },
  }
}
