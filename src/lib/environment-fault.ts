/** Something in the environment is not as it should be; the message is one sentence for whoever set it. */
export class EnvironmentFault extends Error {
  override readonly name = "EnvironmentFault";
}
