import { firstDay, lastDay } from '../../knowledge/dates.js';
import { IsnadError } from '../../model/errors.js';
import { ContactKind, Status } from '../../model/records.js';
import { mayBeNone, settable } from '../../register/corrections/on-entry.js';
import { named } from './named.js';
// The value of a field as somebody gives it.
const badValue = (text, advice) => new IsnadError('correct/bad-value', text, advice);
export function fieldNamed(field) {
    const known = settable.find(each => each === field);
    if (known)
        return known;
    throw new IsnadError('correct/bad-field', `“${field}” is no field that can be set.`, `Fields are ${settable.join(', ')}. Which accounts tell one occurrence is said with join and split.`);
}
function choice(field, text, values) {
    const value = text.toLowerCase();
    if (values.includes(value))
        return value;
    throw badValue(`“${text}” is no ${field}.`, `It is one of ${values.join(', ')}.`);
}
const edtf = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
const isDay = (text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
};
const isPoint = (text) => edtf.test(text) && isDay(firstDay(text)) && isDay(lastDay(text));
function dateValue(text) {
    const points = text.split('/');
    const inOrder = points.length < 2 || firstDay(points[0]) <= lastDay(points[1]);
    if (points.length <= 2 && points.every(isPoint) && inOrder)
        return text;
    throw badValue(`“${text}” is no date.`, 'Give a day, a month, a year, or two of them as bounds: 2015-07-23, 2015-07, 2015-07-21/2015-07-23');
}
const persons = ['person', 'office', 'state', 'body', 'group'];
function entity(field, name, entities) {
    const found = named(name, entities);
    const fits = field === 'place' ? ['place', 'state'].includes(found.kind) : persons.includes(found.kind);
    if (fits)
        return found.id;
    throw badValue(`${found.id} is a ${found.kind}, and no ${field}.`, 'Name another, or give an id.');
}
const isList = (field) => field === 'participants' || field === 'mediators';
function listValue(field, values, entities) {
    const ids = values.map(name => entity(field, name, entities));
    if (new Set(ids).size === ids.length)
        return ids;
    throw badValue(`The same one is named twice as one of the ${field}.`, 'Name each once.');
}
/** What a field of an entry is set to; null for none. */
export function fieldValue(field, values, entry, entities) {
    if (isList(field))
        return listValue(field, values, entities);
    const [text = '', ...more] = values;
    if (more.length > 0)
        throw badValue(`${field} has one value.`, 'Put a name of several words in quotation marks.');
    if (text === 'none') {
        if (mayBeNone.includes(field))
            return null;
        throw badValue(`An entry always has a ${field}.`, `Only these may be none: ${mayBeNone.join(', ')}.`);
    }
    if (field === 'status')
        return choice(field, text, Status.options);
    if (field === 'date')
        return dateValue(text);
    if (field !== 'kind')
        return entity(field, text, entities);
    if (entry.kind !== null)
        return choice(field, text, ContactKind.options);
    throw badValue(`${entry.id} is no contact and has no kind.`, `It is an event of type ${entry.type}.`);
}
