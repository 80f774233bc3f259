/**
 * A function around each attempt of a call. It gets the request as it is about to be sent, and gives the response:
 * that of `next`, changed or not, or one of its own. It may call `next` more than once (not for commands: what was sent
 * may have been done). What it throws ends the call as it is; what `next` throws and it lets through counts like any
 * attempt that failed, which is repeated where that is allowed.
 *
 * `authorization` is among the headers: log none of them.
 */
export type EnodeMiddleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
) => Response | Promise<Response>;
