import { openColumns, packColumns } from '../../knowledge/columns.js';
import { openStrings, stringColumns } from '../../text/string-table.js';
import { entryColumns, openEntries } from './entries.js';
import { openStems, stemColumns } from './stems.js';
import { makeTexts, openTexts } from './texts.js';
/** All forms with their entries and stems as one file of columns. */
export function packForms(entries, stems) {
    const forms = [...new Set([...entries.keys(), ...stems.keys()])];
    const texts = makeTexts();
    const columns = {
        ...stringColumns(forms),
        ...entryColumns(forms.map(form => entries.get(form) ?? []), texts),
        ...stemColumns(forms.map(form => stems.get(form)), texts),
    };
    return packColumns({ ...columns, ...texts.columns() });
}
const noEntries = [];
/** Opens what `packForms` made: nothing is read of it until a form is asked for. */
export function openForms(bytes) {
    const columns = openColumns(bytes);
    const { units, starts, slots } = columns;
    const strings = openStrings({
        units: units,
        starts: starts,
        slots: slots,
    });
    const textAt = openTexts(columns);
    const entriesAt = openEntries(columns, textAt);
    const stemsAt = openStems(columns, textAt);
    return {
        entriesOf(text, start, end) {
            const found = strings.find(text, start, end);
            return found < 0 ? noEntries : entriesAt(found);
        },
        stemsOf(text, start, end) {
            const found = strings.find(text, start, end);
            return found < 0 ? undefined : stemsAt(found);
        },
    };
}
