import { z } from 'zod'
import { ReportDate } from '../date.js'
import { factClosing, factOpening, Modality, Treaty } from './common.js'

/** The handing in of a report under Article 7 of the Mine Ban Treaty or of the Convention on Cluster Munitions. */
export const TransparencyReportFact = z
  .strictObject({
    ...factOpening('transparency-report'),
    treaty: Treaty,
    modality: Modality,
    date: ReportDate.nullable().describe('When it was handed in; null where the text gives no date.'),
    due: ReportDate.nullable().describe('When it was or is due; null where the text gives no such date.'),
    ...factClosing,
  })
  .meta({ id: 'TransparencyReportFact', description: 'The handing in of an Article 7 report.' })

/** The handing in of an Article 7 report. */
export type TransparencyReportFact = z.infer<typeof TransparencyReportFact>
