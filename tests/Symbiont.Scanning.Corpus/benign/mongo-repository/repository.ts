import { type Collection, MongoClient, ObjectId } from 'mongodb';
import { z } from 'zod';

const Filter = z.object({
  category: z.string().regex(/^[a-z-]{1,40}$/).optional(),
  maxCents: z.number().int().min(0).optional(),
  text: z.string().max(100).optional(),
}).strict();

interface Item { _id: ObjectId; name: string; category: string; cents: number; sold: boolean }

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Items of the shop. Filters are checked, so no operator such as $where can come in from outside. */
export class Items {
  private constructor(private readonly items: Collection<Item>) {}

  static async open(url: string): Promise<Items> {
    const client = await MongoClient.connect(url);
    const items = client.db('shop').collection<Item>('items');
    await items.createIndex({ category: 1, cents: 1 });
    return new Items(items);
  }

  async find(input: unknown): Promise<Item[]> {
    const { category, maxCents, text } = Filter.parse(input);
    return this.items.find({
      sold: false,
      ...(category && { category }),
      ...(maxCents !== undefined && { cents: { $lte: maxCents } }),
      ...(text && { name: { $regex: escape(text), $options: 'i' } }),
    }).limit(50).toArray();
  }

  async sell(id: string): Promise<boolean> {
    const { modifiedCount } = await this.items.updateOne({ _id: new ObjectId(id), sold: false }, { $set: { sold: true } });
    return modifiedCount === 1;
  }
}
