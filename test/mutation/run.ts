// Changes the code of one room after the other in thousands of small ways, and counts which changes its tests notice.
//   node test/mutation/run.ts [room …] [--files src/auth/token-response.ts,…] [--again]
// With --again, what was noticed in the run before by a test that has not changed since is not tried again.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { percent, readReport } from './report.ts';
import { rooms, type RoomName } from './rooms.ts';
import { namedSurvivors } from './survivors.ts';

/** The share of changes that must be noticed in each room. */
const leastPercent = 90;

const { values, positionals } = parseArgs({
  options: { files: { type: 'string' }, again: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const chosen = (positionals.length === 0 ? Object.keys(rooms) : positionals) as RoomName[];
const unknown = chosen.filter((name) => !Object.hasOwn(rooms, name));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: rooms are ${Object.keys(rooms).join(', ')}`);
const settings = JSON.parse(readFileSync('stryker.config.json', 'utf8')) as object;
const named = namedSurvivors();

for (const name of chosen) {
  const fileName = `test-results/mutation/${name}${values.files === undefined ? '' : '-part'}.json`;
  const incrementalFile = `test-results/mutation/${name}-known.json`;
  process.env['MUTATED_ROOM'] = name;
  await new Stryker({
    ...settings,
    mutate: values.files?.split(',') ?? [...rooms[name].mutate],
    jsonReporter: { fileName },
    incremental: true,
    incrementalFile,
    force: !values.again,
  }).runMutationTest();
  const { scores, survivors } = readReport(fileName);
  let detected = 0;
  let total = 0;
  for (const score of scores) {
    detected += score.detected;
    total += score.total;
    const share = percent(score.detected, score.total).toFixed(1).padStart(5);
    const timeouts = score.timeouts === 0 ? '' : `, ${score.timeouts} by a timeout`;
    console.log(`  ${share} %  ${score.file}  ${score.detected} of ${score.total}${timeouts}`);
  }
  const unnamed = survivors.filter(({ file, change }) => named.get(file)?.has(change) !== true);
  for (const { file, line, change } of unnamed) console.log(`  ${file}:${line}\n    - ${change}`);
  const share = percent(detected, total);
  console.log(
    `${name}: ${share.toFixed(1)} % of ${total}; ${survivors.length} not noticed, ${unnamed.length} of them not explained in test/mutation/survivors.md`,
  );
  if (share < leastPercent || unnamed.length > 0) process.exitCode = 1;
}
