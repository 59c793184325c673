// A site on this machine, for tests of the surfaces: these may not reach behind app.
export { openSite, type Site, send } from '../../acquire/web/testing-server.js'
