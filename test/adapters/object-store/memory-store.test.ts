// The reference store keeps the contract that the others are held against.
import { describeObjectStore } from '../../contracts/object-store.ts';
import { MemoryStore } from '../../fakes/memory-store.ts';

describeObjectStore('the memory store', async () => ({ store: new MemoryStore(), cleanup: async () => {} }));
