// A real OpenID Connect provider for the tests: node provider.mjs <redirect address> [<redirect address> …]
// It prints its own address when it is ready. Whoever signs in is who they type; their groups are in the list below.
import { createServer } from "node:http";
import Provider from "oidc-provider";

const people = {
  sanne: { given_name: "Sanne", groups: ["doorstroom-coaches", "iedereen"] },
  kees: { given_name: "Kees", groups: ["samenwerking-coordinatoren"] },
  vreemd: { given_name: "Vera", groups: ["iedereen"] },
};

const server = createServer();
server.listen(0, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "youthbot",
        client_secret: "a secret for tests",
        redirect_uris: process.argv.slice(2),
        response_types: ["code"],
        grant_types: ["authorization_code"],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    claims: { openid: ["sub"], profile: ["given_name"], groups: ["groups"] },
    scopes: ["openid", "profile", "groups"],
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ["only for tests"] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
  });
  server.on("request", provider.callback());
  console.log(issuer);
});
