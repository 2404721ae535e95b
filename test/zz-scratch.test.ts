import { test } from 'vitest'
import { allRegexes } from './support/law-regexes.js'
import { checkSync } from 'recheck'
test('x', () => {
  const {literals,built,unbuilt}=allRegexes()
  console.log(literals.length,built.length,unbuilt)
  const all=new Map([...literals,...built].map(r=>[`/${r.source}/${r.flags}`,r]))
  console.log('distinct',all.size)
  const t0=performance.now()
  const slow:any[]=[]
  for (const [k,r] of all) {
    const t=performance.now()
    const d:any=checkSync(r.source,r.flags,{timeout:20000})
    const ms=performance.now()-t
    if (ms>1500) slow.push([r.place,Math.round(ms),d.status])
    if (d.status!=='safe') console.log(r.place,d.status,d.complexity?.type,d.complexity?.degree,d.error?.kind,d.checker,k.slice(0,160))
  }
  console.log('total',performance.now()-t0,slow)
},600000)
