import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base } from '@playwright/test'
import { builds, originOf } from './builds.mjs'

/** What comes instead of an answer: another answer, no end of waiting, or a connection that is cut. */
export type Fault = { status?: number; type?: string; body?: string } | 'hangs' | 'cut'

/** A network on the way to a site, which can fail: for the page, its service worker and its cache alike. */
export interface Gateway {
  origin: string
  /** What happens to the requests of a path from now on; none where it gets through. */
  faultOf: (path: string) => Fault | undefined
  /** How many requests wait for an answer that will come. */
  pending: number
  /** The paths that were requested, in their order. */
  requested: string[]
  close: () => Promise<void>
}

/** A test that visits a site through a gateway of its own. */
export const test = base.extend<{ site: string; gateway: Gateway }>({
  site: [originOf(builds.production), { option: true }],
  gateway: async ({ site }, provide) => {
    const gateway = await openGateway(site)
    await provide(gateway)
    await gateway.close()
  },
  baseURL: ({ gateway }, provide) => provide(gateway.origin),
})

/** Opens a gateway on a port, and thus an origin, of its own. */
async function openGateway(site: string): Promise<Gateway> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    gateway.requested.push(path)
    const fault = gateway.faultOf(path.replace(/\?.*/, ''))
    if (fault === 'cut') request.socket.destroy()
    else if (fault === undefined) void pass(path)
    else if (fault !== 'hangs') {
      const { status = 200, type = 'text/html', body = '' } = fault
      response.writeHead(status, { 'Content-Type': type }).end(body)
    }

    async function pass(to: string) {
      gateway.pending++
      const answer = await fetch(site + to, { redirect: 'manual' })
      const headers = [...answer.headers].filter(([name]) => !/^(content-|transfer-)(enc|len)/.test(name))
      response.writeHead(answer.status, Object.fromEntries(headers))
      response.end(Buffer.from(await answer.arrayBuffer()))
      gateway.pending--
    }
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const gateway: Gateway = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    faultOf: () => undefined,
    pending: 0,
    requested: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return gateway
}
