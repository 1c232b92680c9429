// Events on their way to the scheduler, and what a test does to them: loses, doubles, holds back, reorders.
import type { Happening } from './trigger.ts';

/** An event's name, or what it has to be like. */
export type Match = Happening['name'] | ((happening: Happening) => boolean);

/** A standing order about events that match, those on their way and those to come. */
export interface Disturbance {
  /** The events it befell. */
  readonly events: readonly Happening[];
  /** Later events pass; what was held back goes on. */
  end(): void;
}

interface Rule {
  readonly matches: (happening: Happening) => boolean;
  readonly befell: Happening[];
  /** What becomes of an event. */
  readonly turn: (happening: Happening) => Happening[];
  /** How many more events it is for. */
  left: number;
}

export class EventQueue {
  #waiting: Happening[] = [];
  #rules: Rule[] = [];
  #order: (happenings: Happening[]) => Happening[] = (happenings) => happenings;

  add(happening: Happening): void {
    this.#waiting.push(happening);
  }

  get length(): number {
    return this.#waiting.length;
  }

  /** Takes everything that is on its way. */
  take(): Happening[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return this.#order(taken.flatMap((happening) => this.#disturb(happening)));
  }

  /** @param times how many events; all without it. */
  lose(match: Match, times = Infinity): Disturbance {
    return this.#disturbBy(match, times, () => []);
  }

  double(match: Match, times = Infinity): Disturbance {
    return this.#disturbBy(match, times, (happening) => [happening, happening]);
  }

  /** Until the disturbance ends. */
  hold(match: Match, times = Infinity): Disturbance {
    const held: Happening[] = [];
    const disturbance = this.#disturbBy(match, times, (happening) => {
      held.push(happening);
      return [];
    });
    return {
      events: disturbance.events,
      end: () => {
        disturbance.end();
        this.#waiting.push(...held.splice(0));
      },
    };
  }

  /** In what order events that came together are taken. */
  reorder(order: (happenings: Happening[]) => Happening[]): void {
    this.#order = order;
  }

  #disturbBy(match: Match, times: number, turn: Rule['turn']): Disturbance {
    const matches = typeof match === 'function' ? match : (one: Happening): boolean => one.name === match;
    const rule: Rule = { matches, befell: [], turn, left: times };
    this.#rules.push(rule);
    return {
      events: rule.befell,
      end: () => {
        this.#rules = this.#rules.filter((one) => one !== rule);
      },
    };
  }

  #disturb(happening: Happening): Happening[] {
    const rule = this.#rules.find(({ left, matches }) => left > 0 && matches(happening));
    if (rule === undefined) return [happening];
    rule.left -= 1;
    rule.befell.push(happening);
    return rule.turn(happening);
  }
}
