// Usage: node check-slack.mjs FILE.golden.json…
// Each file holds a message {"text", "blocks"}, several of them in a list, a view {"type", "blocks", …} or
// an unfurled link {"blocks"}. Every one becomes a typed constant, and the TypeScript compiler says
// whether Slack's own types know such blocks.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { check } from './compile.mjs'

// Slack's types of views let any object pass as a block: ours must be known ones.
const head =
  "import type * as Slack from '@slack/types'; " +
  'type Known<V> = Omit<V, "blocks"> & { blocks: Slack.KnownBlock[] }; ' +
  'type Message = { text: string; blocks: Slack.KnownBlock[] }; ' +
  'type Unfurl = { blocks: Slack.KnownBlock[] }; ' +
  'type Modal = Known<Slack.ModalView>; type Home = Known<Slack.HomeView>;'

const typeOf = (payload) =>
  ({ modal: 'Modal', home: 'Home' })[payload.type] ?? ('text' in payload ? 'Message' : 'Unfurl')

const constants = process.argv.slice(2).flatMap((file) =>
  [JSON.parse(readFileSync(file, 'utf8'))].flat().map((payload, index) => ({
    name: `${basename(file)}: payload ${index + 1}`,
    type: typeOf(payload),
    value: payload,
  })),
)
check(head, constants, 'payloads')
