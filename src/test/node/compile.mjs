// Has the TypeScript compiler judge payloads, each written down as a constant of the type it should have.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const program = join(dirname(fileURLToPath(import.meta.url)), 'check.generated.ts')

const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
}

// head: one line that imports the types; constants: [{name, type, value}].
// Exit 0: all fit; 1: some do not, with name and reason; 2: the check itself failed.
export function check(head, constants, what) {
  if (constants.length === 0) {
    console.error('nothing to check')
    process.exit(2)
  }
  const lines = constants.map(({ type, value }, at) => `export const p${at}: ${type} = ${JSON.stringify(value)}`)
  const source = [head, ...lines].join('\n') + '\n'
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => name === program || fileExists(name)
  host.readFile = (name) => (name === program ? source : readFile(name))
  host.getSourceFile = (name, version, ...rest) =>
    name === program ? ts.createSourceFile(name, source, version) : getSourceFile(name, version, ...rest)

  const problems = ts.getPreEmitDiagnostics(ts.createProgram([program], options, host))
  for (const problem of problems) {
    const text = ts.flattenDiagnosticMessageText(problem.messageText, ' ')
    const line = problem.file ? problem.file.getLineAndCharacterOfPosition(problem.start).line : 0
    console.error(`${constants[line - 1]?.name ?? 'types'}: ${text}`)
  }
  if (problems.length > 0) {
    process.exit(1)
  }
  console.log(`${constants.length} ${what} checked`)
}
