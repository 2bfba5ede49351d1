import process from 'node:process'
import { run } from './run.mjs'
import { serveDist } from './serve.mjs'

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0))

if (!(await run('vite', ['build']))) {
  console.error('\nThe site was not built. The messages above say why.')
  process.exit(1)
}

try {
  const { url } = await serveDist({ dir: 'dist', port: 4173, strict: false })
  console.log(`\n会談リーダー is ready at ${url}  (Ctrl-C ends it)`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
