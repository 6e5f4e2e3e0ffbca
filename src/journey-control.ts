import { forgetPerson, forgetRequest } from './journey-forget.ts'
import type { World } from './journey-world.ts'
import { ErrorForPeople } from './values/error-for-people.ts'
import { type ControlSocket, openControlSocket, type Requests } from './world/control-socket.ts'

/** What the operator's commands ask of the service while it runs. */
const requestsTo = (world: World): Requests => ({
  async forget(request) {
    const asked = forgetRequest.safeParse(request)
    if (!asked.success) throw new NotUnderstood('The service that runs can not read this request.')
    const { store, config, log, clock } = world
    const forgotten = await forgetPerson(asked.data.address, { store, config, alone: false })
    // A case that lost a letter is judged anew.
    world.jobDueAt(clock.now())
    log.info({ cases: forgotten.cases.length, rows: forgotten.rows }, 'somebody was forgotten')
    return forgotten
  },
})

/** A request of another version. Who mends it: the operator, by a restart. */
class NotUnderstood extends ErrorForPeople {
  override name = 'NotUnderstood'
}

/** Opens the control socket in the state folder. Without it the service works, and commands ask for it to be stopped. */
export async function startControl(world: World): Promise<ControlSocket | null> {
  const { config, log } = world
  try {
    return await openControlSocket(config.state, requestsTo(world), (error) =>
      log.error({ err: error }, 'a request of a command failed'),
    )
  } catch (error) {
    log.warn(
      { err: error },
      'control.sock can not be had in the state folder: "mailsix forget" needs the service stopped',
    )
    return null
  }
}
