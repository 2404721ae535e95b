import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { REPORT_SCHEMA_ID, reportJsonSchema } from '../../src/report-schema.js'
import { Report } from '../../src/schema/index.js'
import { change } from './change.js'
import { exampleReport } from './example.js'
import { BROKEN, FITTING } from './variants.js'

// Strict: an unknown keyword or format in the emitted schema is an error, not something to pass over. Zod writes a
// nullable string as a list of two types, which is plain draft 2020-12, so that one strictness is off.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
addFormats.default(ajv)
const validate = ajv.compile(reportJsonSchema())

describe('the JSON Schema of a report', () => {
  test('is a valid schema of draft 2020-12', () => {
    const schema = reportJsonSchema()
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.$id).toBe(REPORT_SCHEMA_ID)
    expect(schema.title).toBeTypeOf('string')
    expect(ajv.validateSchema(schema)).toBe(true)
  })

  test('is plain JSON, and a fresh object on each call', () => {
    const schema = reportJsonSchema()
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(reportJsonSchema()).not.toBe(schema)
    expect(reportJsonSchema()).toEqual(schema)
  })

  test('describes every field and every definition', () => {
    expect(undescribed(reportJsonSchema())).toEqual([])
  })

  test('accepts the example', () => {
    validate(exampleReport())
    expect(validate.errors).toBeNull()
  })

  test.each([...FITTING, ...BROKEN])('says what Zod says of %s', (_name, path, value) => {
    const report = exampleReport()
    change(report, path, value)
    expect(validate(report)).toBe(Report.safeParse(report).success)
  })
})

/** Paths of the definitions and properties that neither have a description nor refer to something that has. */
function undescribed(schema: unknown): string[] {
  const out: string[] = []
  const pending: { path: string; node: unknown }[] = [{ path: '', node: schema }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path, node } = next
    if (typeof node !== 'object' || node === null) continue
    for (const [key, child] of Object.entries(node)) {
      const at = `${path}/${key}`
      const named = /\/(?:properties|\$defs)$/.test(path) && typeof child === 'object' && child !== null
      if (named && !('description' in child) && !('$ref' in child)) out.push(at)
      pending.push({ path: at, node: child })
    }
  }
  return out
}
