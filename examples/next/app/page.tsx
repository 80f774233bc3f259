import { isEnodeError } from 'enode-client';
import { enode } from '../lib/enode.ts';
import { levelOf } from '../lib/levels.ts';

// What it shows is of this moment.
export const dynamic = 'force-dynamic';

export default async function Page() {
  try {
    const cars = [];
    for await (const { id, information, chargeState } of enode().vehicles.list(
      {},
      { limit: 100, timeout: '5s' },
    )) {
      const level = levelOf(id);
      cars.push({
        id,
        name: `${information.brand} ${information.model}`,
        level: level === undefined ? chargeState.batteryLevel : level,
      });
    }
    return (
      <ul>
        {cars.map(({ id, name, level }) => (
          <li key={id}>{`${name}: ${level === null ? 'unknown' : `${level} %`}`}</li>
        ))}
      </ul>
    );
  } catch (error) {
    if (!isEnodeError(error)) throw error;
    console.error(JSON.stringify(error));
    return <p>Enode cannot be asked at present.</p>;
  }
}
