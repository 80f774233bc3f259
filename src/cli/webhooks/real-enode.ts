/**
 * How events of the real Enode come to a development machine. It calls public https addresses only, so a tunnel has to
 * give this machine one; which tunnel is the user's choice.
 */
export const realEnode = (
  forward: string,
): string => `Enode itself calls public https addresses only. To receive its events on this machine:

  1. Open a tunnel, for example    cloudflared tunnel --url ${new URL(forward).origin}
     It prints a public address, such as https://your-tunnel.example.
  2. Keep a secret                 export ENODE_WEBHOOK_SECRET="$(openssl rand -hex 32)"
  3. Subscribe                     enode webhooks create --url https://your-tunnel.example${new URL(forward).pathname} --events '*'
  4. Try it                        enode webhooks test <webhookId>
  5. Afterwards                    enode webhooks delete <webhookId>

The commands use ENODE_CLIENT_ID, ENODE_CLIENT_SECRET and ENODE_ENVIRONMENT.`;
