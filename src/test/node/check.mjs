// Usage: node check.mjs FILE.golden.json…
// Each file holds a JSON list of calls: {"method": "sendMessage", "params": {…}}. Every call becomes a
// typed constant, and the TypeScript compiler says whether the Bot API takes such parameters.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { check } from './compile.mjs'

const typeOf = (method) => 'Api.' + method[0].toUpperCase() + method.slice(1) + 'Params'

const constants = process.argv.slice(2).flatMap((file) =>
  JSON.parse(readFileSync(file, 'utf8')).map((call, index) => ({
    name: `${basename(file)}: call ${index + 1}, ${call.method}`,
    type: typeOf(call.method),
    value: call.params,
  })),
)
check("import type * as Api from '@gramio/types'", constants, 'calls')
