import { linesOf } from './evidence/own-words.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

const MAILBOX =
  /[A-Za-z0-9._+-]+(?:@|＠)(?:vip\.)?((?:163|126|188|139|qq|foxmail|sina|sohu|yeah|gmail|hotmail|outlook|live|icloud|aliyun|21cn|tom|yahoo|189|wo|263)\.(?:com\.cn|com|cn|net))/gi

/** The organ writes from a mailbox of the government’s, not from one that anybody can have. */
export const officialMailbox: Rule = {
  id: 'official-mailbox',
  severity: 'info',
  check: (report) =>
    linesOf(report).flatMap((line) =>
      [...line.text.matchAll(MAILBOX)].map((match) =>
        flagWords('official-mailbox', 'info', line.quote(match.index, match.index + match[0].length), {
          provider: match[1]?.toLowerCase(),
        }),
      ),
    ),
}
