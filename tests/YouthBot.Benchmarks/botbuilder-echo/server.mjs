// The echo bot of the SDK's own samples on plain http, the lightest server that its adapter runs on. It keeps nothing: what a client
// says is answered in the same response (deliveryMode "expectReplies").
import { createServer } from 'node:http';
import botbuilder from 'botbuilder';

const { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } = botbuilder;

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(`Echo: ${context.activity.text}`);
      await next();
    });
  }
}

/** The few words of restify's and Express's response that the adapter uses. */
function asRestify(response) {
  response.header = (name, value) => response.setHeader(name, value);
  response.status = (code) => {
    response.statusCode = code;
    return response;
  };
  response.send = (body) => {
    if (body === undefined) return response.end();
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(body));
  };
  return response;
}

// without an app id the SDK asks no credentials: cheaper for it than what it is compared with
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new EchoBot();

const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', async () => {
    try {
      request.body = JSON.parse(Buffer.concat(parts).toString('utf8'));
      await adapter.process(request, asRestify(response), (context) => bot.run(context));
    } catch (error) {
      console.error(error);
      response.statusCode = 500;
      response.end();
    }
  });
});
// the client keeps its connections while it measures something else
server.keepAliveTimeout = 0;
server.listen(Number(process.argv[2]), '127.0.0.1', () => console.error('listening'));
