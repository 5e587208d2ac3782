// emulate's Slack with a workspace of ours: one app, one channel, and a token with few scopes.
// Prints "listening PORT" and ends when its standard input does. The argument is where the app wants
// browsers to be sent back to.
import { createServer } from 'node:net';
import { createEmulator } from 'emulate';

const SCOPES = ['app_mentions:read', 'channels:history', 'channels:join', 'channels:read', 'chat:write', 'commands', 'im:history', 'im:read', 'im:write', 'users:read'];

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const port = await freePort();
const emulator = await createEmulator({
  service: 'slack',
  port,
  hostname: '127.0.0.1',
  seed: {
    slack: {
      team: { name: 'Harbour Desk', domain: 'harbour-desk' },
      users: [{ name: 'dara', real_name: 'Dara', email: 'dara@news.example' }],
      channels: [{ name: 'newsroom' }],
      oauth_apps: [
        {
          client_id: '11.22',
          client_secret: 'the-secret-of-the-double',
          app_id: 'A000000077',
          name: 'Sarika',
          redirect_uris: [process.argv[2] ?? 'http://127.0.0.1/slack/oauth_redirect'],
          scopes: SCOPES,
        },
      ],
      tokens: [
        { token: 'xoxb-double-all', type: 'bot', user: 'dara', app_id: 'A000000077', scopes: SCOPES },
        { token: 'xoxb-double-few', type: 'bot', user: 'dara', app_id: 'A000000077', scopes: ['commands'] },
      ],
      strict_scopes: true,
    },
  },
});
console.log(`listening ${port}`);
process.stdin.resume();
process.stdin.on('end', async () => {
  await emulator.close();
  process.exit(0);
});
