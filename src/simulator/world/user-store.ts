import type { Fleets } from './fleets.ts';
import { merged, type Ordered } from '../base/ordered.ts';
import { SortedList } from '../base/sorted-list.ts';
import type { User } from './users.ts';

/** All users: those that are kept here, and those of fleets as long as nothing happens to them. */
export class UserStore {
  readonly #fleets: Fleets;
  readonly #byId = new Map<string, User>();
  readonly #kept = new SortedList<User>();
  /** In order of creation. */
  readonly list: Ordered<User>;

  constructor(fleets: Fleets) {
    this.#fleets = fleets;
    this.list = merged(this.#kept, fleets.users);
  }

  get(id: string): User | undefined {
    return this.#byId.get(id) ?? this.#fleets.user(id);
  }

  /** The user that is kept under this id; one of a fleet is kept from now on. */
  own(id: string): User | undefined {
    const known = this.#byId.get(id);
    if (known) return known;
    const user = this.#fleets.user(id);
    if (user && this.#fleets.release(user)) this.add(user);
    return user;
  }

  add(user: User): void {
    this.#byId.set(user.id, user);
    this.#kept.add(user);
  }

  delete(id: string): void {
    const user = this.get(id);
    if (!user) return;
    this.#fleets.release(user);
    if (this.#byId.delete(id)) this.#kept.delete(user);
  }

  save(): User[] {
    return [...this.#kept.all];
  }

  load(users: readonly User[]): void {
    this.#byId.clear();
    this.#kept.clear();
    for (const user of users) this.add(user);
  }
}
