// How time is measured. One call says little: the collector of garbage comes in some calls and not in others. A sample
// is as many calls as fill its time, samples of two functions alternate, and what counts is the median of the ratios.

const FULL = { warm: 1000, sample: 80, samples: 15, slow: 4000 }
const QUICK = { warm: 300, sample: 40, samples: 5, slow: 2000 }

export function timing(quick) {
  return quick ? QUICK : FULL
}

/** Milliseconds of one call, by the clock and of CPU, in a sample of at least `least` milliseconds. */
async function sample(run, least) {
  const cpu = process.cpuUsage()
  const start = performance.now()
  let calls = 0
  let wall = 0
  do {
    await run()
    calls++
    wall = performance.now() - start
  } while (wall < least)
  const { user, system } = process.cpuUsage(cpu)
  return { wall: wall / calls, cpu: (user + system) / 1000 / calls }
}

async function warmUp(run, { warm, slow }) {
  const start = performance.now()
  let calls = 0
  while (performance.now() - start < warm || (calls < 3 && performance.now() - start < slow)) {
    await run()
    calls++
  }
  return (performance.now() - start) / calls
}

/** What `run` takes beside `base`: medians of paired ratios, and of the milliseconds of a call. */
export async function pair(run, base, times) {
  const once = await warmUp(run, times)
  await warmUp(base, times)
  const samples = once > times.slow ? 3 : once > times.slow / 8 ? Math.min(5, times.samples) : times.samples
  const pairs = []
  for (let i = 0; i < samples; i++) pairs.push([await sample(run, times.sample), await sample(base, times.sample)])
  return {
    ratio: median(pairs.map(([a, b]) => a.wall / b.wall)),
    cpuRatio: median(pairs.map(([a, b]) => a.cpu / b.cpu)),
    ms: median(pairs.map(([a]) => a.wall)),
    baseMs: median(pairs.map(([, b]) => b.wall)),
  }
}

/** Milliseconds of a call alone: the median of the samples. */
export async function alone(run, times) {
  const once = await warmUp(run, times)
  const samples = []
  for (let i = 0; i < (once > times.slow / 8 ? 3 : times.samples); i++)
    samples.push((await sample(run, times.sample)).wall)
  return { ms: median(samples) }
}

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}
