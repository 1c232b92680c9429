// Stands in for aws-actions/configure-aws-credentials: gives out keys to whoever may ask for an identity.
import { refuseOthers, StandInFailure, type StandIn } from './stand-in.ts';

export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/**
 * No identity token is made or checked; whether the job may have one is.
 *
 * @param keysOf a role's ARN; `null` where its trust policy would refuse.
 */
export function assumeRole(keysOf: (role: string) => AwsKeys | null): StandIn {
  return async ({ inputs, grant }) => {
    refuseOthers(inputs, ['role-to-assume', 'aws-region', 'role-session-name', 'audience']);
    if (grant.get('id-token') !== 'write') {
      throw new StandInFailure(
        'Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
      );
    }
    const keys = keysOf(inputs['role-to-assume'] ?? '');
    if (keys === null) {
      throw new StandInFailure(
        'Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity',
      );
    }
    const region = inputs['aws-region'] ?? '';
    return {
      env: {
        AWS_REGION: region,
        AWS_DEFAULT_REGION: region,
        AWS_ACCESS_KEY_ID: keys.accessKeyId,
        AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
        ...(keys.sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: keys.sessionToken }),
      },
      masks: [keys.secretAccessKey, ...(keys.sessionToken === undefined ? [] : [keys.sessionToken])],
    };
  };
}
