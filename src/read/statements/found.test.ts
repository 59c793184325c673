import { describe, expect, it } from 'vitest'
import { makePage } from '../../model/page.js'
import { loadPageKnowledge } from '../../page/index.js'
import { loadReadKnowledge } from '../knowledge.js'
import { read } from '../read.js'

// Statements that stand where none is looked for at first: behind a wish, in a relative clause, in a speech, without a mark.

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }

const told = (text: string): [string, string, string][] =>
  read(makePage('test', text, { outlet: 'الغد' }), knowledge)
    .stories.flatMap(s => s.statements)
    .map(s => [text.slice(...s.cue), s.chain.at(-1)!.name, text.slice(...s.content[0]!)])

describe('a statement', () => {
  const found: [string, [string, string, string]][] = [
    ['أبدى عدد من المواطنين عدم رضاهم عن الخدمة.', ['أبدى', 'عدد من المواطنين', 'عدم رضاهم عن الخدمة']],
    ['وارتفع الدولار الذي قال خبراء إنه قد يضر بالأرباح.', ['قال', 'خبراء', 'إنه قد يضر بالأرباح']],
    ['قال الوزير نحن نحمل أمانة كبيرة.', ['قال', 'الوزير', 'نحن نحمل أمانة كبيرة']],
    ['ويود النادي أن يؤكد أن اللاعب باق.', ['يؤكد', 'النادي', 'أن اللاعب باق']],
    ['وأظهرت هذه الدراسة أن الحكومة ضعيفة.', ['وأظهرت', 'الدراسة', 'أن الحكومة ضعيفة']],
    ['وألقى مدير النادي كلمة رحب فيها بالحضور.', ['رحب', 'مدير النادي', 'بالحضور']],
    ['وانتقد الوزير سلطان القحطاني الذي تساءل عن استبعاد الشباب.', ['تساءل', 'سلطان القحطاني', 'عن استبعاد الشباب']],
  ]
  for (const [text, statement] of found) it(`is found: ${text}`, () => expect(told(text)).toContainEqual(statement))

  it('ends before the next', () => {
    const text = 'وبينما أعلنت اللجنة تأييدها للقرار، فإن خبيرا قانونيا أكد أن الرواتب لم تشرع بقانون.'
    expect(told(text).map(([, , content]) => content)).toEqual(['تأييدها للقرار', 'أن الرواتب لم تشرع بقانون'])
  })

  it('is not what nobody wishes to say, and not what is only wished', () => {
    expect(told('لا يود الوزير أن يعلن أن القمة تأجلت.')).toEqual([])
    expect(told('على الوزير أن يعلن أن القمة تأجلت.')).toEqual([])
  })
})
