import { test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { allRegexes } from './support/law-regexes.js'
import { checkSync } from 'recheck'
test('x', async () => {
  const {literals,built,unbuilt}=allRegexes()
  const all=[...new Map([...literals,...built].map(r=>[`/${r.source}/${r.flags}`,r])).values()]
  writeFileSync('/tmp/lt/all.json',JSON.stringify(all))
  for (const [name,p] of Object.entries<any>({a:{maxIteration:4},b:{maxIteration:3,maxInitialGenerationSize:150,incubationLimit:5000,maxGenerationSize:50}})) {
  const t0=performance.now()
  let bad:string[]=[]
  for (const r of all) { 
    const d:any=checkSync(r.source,r.flags,{timeout:20000,...p})
    if (d.status!=='safe') bad.push(r.place+' '+d.status+(d.complexity?.degree??d.error?.kind))
  }
  console.log(name,'total',performance.now()-t0,bad.length,bad.join('\n'))
  }
},600000)
