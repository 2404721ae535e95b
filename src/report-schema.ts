import { z } from 'zod'
import { Report } from './schema/report.js'

/** Identifies the JSON Schema of a report; a name, not an address. */
export const REPORT_SCHEMA_ID = 'urn:monitor-reports:monitor-report:1'

/** A JSON Schema of draft 2020-12, as a plain object. */
export type JsonSchema = { readonly $schema: string; readonly $id: string; readonly [keyword: string]: unknown }

/**
 * The JSON Schema (draft 2020-12) of a report, for readers that do not use Zod.
 * It accepts exactly what the Zod schema `Report` accepts. Each call gives a fresh object.
 */
export function reportJsonSchema(): JsonSchema {
  const { $schema, ...keywords } = z.toJSONSchema(Report, { target: 'draft-2020-12' })
  return {
    $schema: $schema ?? 'https://json-schema.org/draft/2020-12/schema',
    $id: REPORT_SCHEMA_ID,
    title: 'Monitor report, version 1',
    ...keywords,
  }
}
