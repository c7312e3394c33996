import { GraphQLError } from 'graphql';
import { db } from './db.js';

function own(ctx, list) {
  if (list.public) return;
  if (!ctx.user) throw new GraphQLError('log in first');
  if (ctx.user.id !== list.owner && !(ctx.user.role === 'support' && ctx.headers['x-ticket'])) {
    throw new GraphQLError('not yours');
  }
  if (ctx.user.role === 'support') db.audit(ctx.user.id, 'wishlist', list.id, ctx.headers['x-ticket']);
}

export const resolvers = {
  Query: {
    wishlist: async (_, { id }, ctx) => { const l = await db.wishlist(id); own(ctx, l); return l; },
  },
  Mutation: {
    share: async (_, { id, mail }, ctx) => {
      const l = await db.wishlist(id);
      own(ctx, l);
      await db.invite(id, mail);
      return l;
    },
  },
};
