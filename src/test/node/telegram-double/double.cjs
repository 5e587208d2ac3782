'use strict';
// telegram-test-api behind a proxy that mends what keeps a bot library from using it: a date in
// milliseconds, a missing is_bot, null for true, no long polling, 500 for methods it does not know.
// Prints "listening PORT" and ends when its standard input does.
const http = require('http');
const net = require('net');
const TelegramServer = require('telegram-test-api');

const POLL_STEP = 25;
const LONGEST_POLL = 50;

// Methods that it lacks and that may be taken to have worked.
const UNKNOWN = {
  sendchataction: true,
  setmessagereaction: true,
  setmycommands: true,
  setmydescription: true,
  setmyshortdescription: true,
  setmyname: true,
  answerinlinequery: true,
  getmycommands: [],
  getmydescription: { description: '' },
  getmyshortdescription: { short_description: '' },
  getmyname: { name: '' },
  getwebhookinfo: { url: '', has_custom_certificate: false, pending_update_count: 0 },
};

function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function body(stream) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => resolve(Buffer.concat(chunks)));
    stream.on('error', reject);
  });
}

function forward(port, path, headers, content) {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: '127.0.0.1', port, path, method: 'POST', headers: { 'content-type': headers['content-type'] || 'application/json', 'content-length': content.length } },
      async (response) => resolve({ status: response.statusCode, text: (await body(response)).toString('utf8') }),
    );
    request.on('error', reject);
    request.end(content);
  });
}

// How long a poll may wait for updates, in milliseconds.
function patience(method, content) {
  if (method !== 'getupdates') return 0;
  try {
    return Math.min(Number(JSON.parse(content.toString('utf8')).timeout) || 0, LONGEST_POLL) * 1000;
  } catch {
    return 0;
  }
}

function mend(method, status, text) {
  if (status === 500) {
    return method in UNKNOWN
      ? { status: 200, text: JSON.stringify({ ok: true, result: UNKNOWN[method] }) }
      : { status: 404, text: JSON.stringify({ ok: false, error_code: 404, description: 'Not Found: method not found' }) };
  }
  const answer = JSON.parse(text);
  if (answer.ok && answer.result === null) answer.result = true;
  if (method === 'getme') answer.result.is_bot = true;
  if (method === 'sendmessage') answer.result.date = Math.floor(answer.result.date / 1000);
  return { status: answer.ok ? 200 : answer.error_code || 400, text: JSON.stringify(answer) };
}

async function serve(port, request, response) {
  const content = await body(request);
  const bot = /^\/bot[^/]+\/(\w+)/.exec(request.url);
  const method = bot ? bot[1].toLowerCase() : '';
  const end = Date.now() + patience(method, content);
  let answer = await forward(port, request.url, request.headers, content);
  while (method === 'getupdates' && Date.now() < end && JSON.parse(answer.text).result.length === 0 && !request.destroyed) {
    await new Promise((resolve) => setTimeout(resolve, POLL_STEP));
    if (response.socket.destroyed) return;
    answer = await forward(port, request.url, request.headers, content);
  }
  const mended = bot ? mend(method, answer.status, answer.text) : answer;
  response.writeHead(mended.status, { 'content-type': 'application/json' });
  response.end(mended.text);
}

async function main() {
  const port = await freePort();
  await new TelegramServer({ port, host: '127.0.0.1' }).start();
  const proxy = http.createServer((request, response) => {
    serve(port, request, response).catch((error) => {
      response.writeHead(500);
      response.end(String(error));
    });
  });
  proxy.listen(0, '127.0.0.1', () => console.log(`listening ${proxy.address().port}`));
  process.stdin.resume();
  process.stdin.on('end', () => process.exit(0));
}

main();
