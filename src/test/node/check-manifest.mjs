// Usage: node check-manifest.mjs MANIFEST.json…
// Each file holds an app's manifest. Every one becomes a typed constant, and the TypeScript compiler says
// whether Slack's own client for JavaScript would send it.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { check } from './compile.mjs'

// The types of @slack/web-api 8.2.0 lack this scope, which agents need.
const forgotten = 'assistant:write'

const read = (file) => {
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  const scopes = manifest.oauth_config?.scopes
  if (Array.isArray(scopes?.bot)) {
    scopes.bot = scopes.bot.filter((scope) => scope !== forgotten)
  }
  return manifest
}

// Slack's type lets any further group pass at the top.
const head =
  "import type { Manifest } from '@slack/web-api/dist/types/request/manifest.js'; " +
  'type Known = { [K in keyof Manifest as string extends K ? never : K]: Manifest[K] };'

const constants = process.argv.slice(2).map((file) => ({
  name: basename(file),
  type: 'Known',
  value: read(file),
}))
check(head, constants, 'manifests')
