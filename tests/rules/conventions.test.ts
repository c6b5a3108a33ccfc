import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from '#lib/rules/index.ts'
import { RULE_WORDS } from '#lib/words/rules/index.ts'

const ids = RULES.map((rule) => rule.id)
const kebabOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Ids of the rules that files hold: those that export a constant under the file's own name. */
function rulesInFiles(): string[] {
  const names = readdirSync('lib/rules').filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  return names
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => {
      const text = readFileSync(`lib/rules/${name}.ts`, 'utf8')
      const exported = [...text.matchAll(/^export const (\w+)/gm)].map((match) => kebabOf(match[1] ?? ''))
      return exported.includes(name) && text.includes(`'${name}'`)
    })
}

describe('rules', () => {
  it('are listed once, each in a file of its name that exports it under its name', () => {
    expect(rulesInFiles().sort()).toEqual([...ids].sort())
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('have words in a file of their name, listed under it', () => {
    const files = readdirSync('lib/words/rules').map((file) => file.replace(/\.ts$/, ''))
    expect(ids.filter((id) => !files.includes(id))).toEqual([])
    expect(Object.keys(RULE_WORDS).sort()).toEqual([...ids].sort())
  })

  it('say their title, why and basis in both languages, each language in its own script', () => {
    for (const [id, words] of Object.entries(RULE_WORDS)) {
      for (const said of [words.zh_CN.title, words.zh_CN.why, words.zh_CN.basis])
        expect(said, id).toMatch(/\p{Script=Han}/u)
      for (const said of [words.en.title, words.en.why, words.en.basis]) expect(said, id).toMatch(/^[A-Z]/)
      expect(words.zh_CN.why, id).toMatch(/。$/)
      expect(words.en.why, id).toMatch(/\.$/)
    }
  })

  it('have titles of their own', () => {
    for (const language of ['zh_CN', 'en'] as const) {
      const titles = Object.entries(RULE_WORDS)
        .filter(([id]) => !/-add-up$/.test(id))
        .map(([, words]) => words[language].title)
      expect(new Set(titles).size).toBe(titles.length)
    }
  })
})
