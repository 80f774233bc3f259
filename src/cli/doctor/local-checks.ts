import { versions, type Version } from '../../../generated/index.ts';
import { definitions } from '../../../generated/definitions.ts';
import { VERSION } from '../../index.ts';
import { failed, passed, warning, type Finding } from './check.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The oldest Node that the package supports. */
const oldestNode = 22;

export function checkRuntime(version = process.versions.node): Finding {
  const detail = `Node ${version}, enode-client ${VERSION}`;
  return Number.parseInt(version, 10) >= oldestNode
    ? passed('runtime', detail)
    : failed('runtime', detail, `install Node ${oldestNode} or newer`);
}

/** Whether credentials are there; whether they are good, only the token endpoint knows. */
export function checkCredentials(env: Env): Finding {
  const missing = ['ENODE_CLIENT_ID', 'ENODE_CLIENT_SECRET'].filter((name) => (env[name] ?? '') === '');
  if (missing.length > 0) {
    return failed(
      'credentials',
      `${missing.join(' and ')} not set`,
      'set both: they are in the Enode dashboard under API credentials; sandbox and production have different ones',
    );
  }
  const [id = '', secret = ''] = [env['ENODE_CLIENT_ID'], env['ENODE_CLIENT_SECRET']];
  const lengths = `ENODE_CLIENT_ID (${id.length} characters) and ENODE_CLIENT_SECRET (${secret.length}) are set`;
  const padded = [id, secret].some((value) => value !== value.trim());
  return padded
    ? failed(
        'credentials',
        `${lengths}, with white space at an end`,
        'take away the white space, often the line break of a file',
      )
    : passed('credentials', lengths);
}

export function checkVersion(version: Version): Finding {
  const { successor } = definitions[version];
  if (versions[version].lifecycle !== 'legacy')
    return passed('API version', `${version}, ${versions[version].lifecycle}`);
  return warning(
    'API version',
    `${version} is a legacy version, which Enode switches off some day`,
    `move to ${successor ?? 'a newer one'}: \`enode diff ${version} --breaking\` says what changes`,
  );
}
