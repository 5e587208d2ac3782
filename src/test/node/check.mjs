// Usage: node check.mjs FILE.golden.json…
// Each file holds a JSON list of calls: {"method": "sendMessage", "params": {…}}. Every call becomes a
// typed constant, and the TypeScript compiler says whether the Bot API takes such parameters.
// Exit 0: all do; 1: some do not, with file, call and reason; 2: the check itself failed.
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const here = dirname(fileURLToPath(import.meta.url))
const program = join(here, 'check.generated.ts')

const typeOf = (method) => method[0].toUpperCase() + method.slice(1) + 'Params'

const constants = []
const lines = ["import type * as Api from '@gramio/types'"]
for (const file of process.argv.slice(2)) {
  for (const [index, call] of JSON.parse(readFileSync(file, 'utf8')).entries()) {
    lines.push(`export const p${constants.length}: Api.${typeOf(call.method)} = ${JSON.stringify(call.params)}`)
    constants.push(`${basename(file)}: call ${index + 1}, ${call.method}`)
  }
}
if (constants.length === 0) {
  console.error('nothing to check')
  process.exit(2)
}

const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
}
const host = ts.createCompilerHost(options)
const source = lines.join('\n') + '\n'
const { fileExists, readFile, getSourceFile } = host
host.fileExists = (name) => name === program || fileExists(name)
host.readFile = (name) => (name === program ? source : readFile(name))
host.getSourceFile = (name, version, ...rest) =>
  name === program ? ts.createSourceFile(name, source, version) : getSourceFile(name, version, ...rest)

const problems = ts.getPreEmitDiagnostics(ts.createProgram([program], options, host))
for (const problem of problems) {
  const text = ts.flattenDiagnosticMessageText(problem.messageText, ' ')
  const line = problem.file ? problem.file.getLineAndCharacterOfPosition(problem.start).line : 0
  console.error(`${constants[line - 1] ?? 'types'}: ${text}`)
}
if (problems.length > 0) {
  process.exit(1)
}
console.log(`${constants.length} calls checked`)
