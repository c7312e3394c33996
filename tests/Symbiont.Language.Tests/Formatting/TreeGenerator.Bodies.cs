using FsCheck;
using FsCheck.Fluent;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Formatting;

/// <summary>Blocks, statements, expressions and patterns.</summary>
internal static partial class TreeGenerator
{
    private static Gen<Expression> Literal => Gen.OneOf(
        Gen.Constant<Expression>(new Expression.Null(default)),
        Gen.Elements(true, false).Select(Expression (it) => new Expression.Boolean(default, it)),
        Gen.Elements(0, 1, 42, 1_000_000, long.MaxValue).Select(Expression (it) => new Expression.Integer(default, it)),
        Gen.Elements(0.0, 0.5, 3.14, 1e21, 2.5e-9, double.MaxValue).Select(Expression (it) => new Expression.Number(default, it)),
        String.Select(Expression (it) => new Expression.Text(default, it)),
        Up<Expression, Expression.Duration>(
            from amount in Gen.Choose(0, 5000)
            from unit in Gen.Elements(Enum.GetValues<DurationUnit>())
            select new Expression.Duration(default, amount, unit)),
        Gen.Elements("a", "webhooks/github", "a.b/c-d#field").Select(Expression (it) => new Expression.Vault(default, it)),
        Word.Select(Expression (it) => new Expression.Name(default, it)));

    private static Gen<Block> Block(int size) =>
        from statements in Many(Statement(size / 2), size < 2 ? 0 : 3)
        from value in Maybe(Expression(size / 2))
        select new Block(default, statements, value);

    private static Gen<Statement> Statement(int size) => Pick<Statement>(
        () => Up<Statement, Statement.Let>(
            from name in Word from value in Expression(size) select new Statement.Let(default, name, value)),
        () => Up<Statement, Statement.Assign>(
            from target in Place(size / 2)
            from operation in Gen.Elements<BinaryOperator?>(null, BinaryOperator.Add, BinaryOperator.Subtract,
                BinaryOperator.Multiply, BinaryOperator.Divide, BinaryOperator.Remainder)
            from value in Expression(size)
            select new Statement.Assign(default, target, operation, value)),
        () => Up<Statement, Statement.If>(
            from first in Branch(size)
            from more in Many(Branch(size / 2), 2)
            from otherwise in Maybe(Block(size / 2))
            select new Statement.If(default, [first, .. more], otherwise)),
        () => Up<Statement, Statement.For>(
            from name in Word
            from items in Expression(size / 2)
            from body in Block(size)
            select new Statement.For(default, name, items, body)),
        () => Up<Statement, Statement.Match>(
            from subject in Expression(size / 2)
            from arms in Many(from pattern in Pattern(2) from body in Block(size / 2) select new MatchArm(default, pattern, body), 3)
            select new Statement.Match(default, subject, arms)),
        () => Up<Statement, Statement.Try>(
            from body in Block(size)
            from catches in Many(
                from kind in Maybe(Word)
                from name in Word
                from handler in Block(size / 2)
                select new CatchClause(default, kind, name, handler), 2)
            select new Statement.Try(default, body, catches)),
        () => Up<Statement, Statement.Return>(from value in Maybe(Expression(size)) select new Statement.Return(default, value)),
        () => Up<Statement, Statement.Evaluate>(from value in Expression(size) select new Statement.Evaluate(default, value)));

    private static Gen<IfBranch> Branch(int size) =>
        from pattern in Maybe(Pattern(2))
        from condition in Expression(size / 2)
        from body in Block(size)
        select new IfBranch(default, pattern, condition, body);

    private static Gen<Expression> Place(int size) =>
        from name in Word
        from path in Many(Gen.OneOf(
            AnyWord.Select(Func<Expression, Expression> (word) => target => new Expression.Member(default, target, word)),
            Expression(size / 2).Select(Func<Expression, Expression> (key) => target => new Expression.Index(default, target, key))), 2)
        select path.Aggregate((Expression)new Expression.Name(default, name), (target, step) => step(target));

    private static Gen<Expression> Expression(int size)
    {
        if (size <= 0)
            return Literal;
        var half = Expression(size / 2);
        return Pick<Expression>(
            () => Literal,
            () => Up<Expression, Expression.Array>(Array(size)),
            () => Up<Expression, Expression.Record>(Record(size, named: true)),
            () => from target in half from word in AnyWord select (Expression)new Expression.Member(default, target, word),
            () => from target in half from key in half select (Expression)new Expression.Index(default, target, key),
            () => from callee in half
                  from arguments in Many(from name in Maybe(AnyWord) from value in half select new Argument(default, name, value), 3)
                  select (Expression)new Expression.Call(default, callee, arguments),
            () => from operation in Gen.Elements(Enum.GetValues<UnaryOperator>())
                  from operand in half
                  select (Expression)new Expression.Unary(default, operation, operand),
            () => from operation in Gen.Elements(Enum.GetValues<BinaryOperator>())
                  from left in half
                  from right in half
                  select (Expression)new Expression.Binary(default, operation, left, right),
            () => from parameter in Word from body in half select (Expression)new Expression.Lambda(default, parameter, body),
            () => from first in Branch(size / 2)
                  from more in Many(Branch(size / 4), 2)
                  from otherwise in Block(size / 2)
                  select (Expression)new Expression.If(default, [first, .. more], otherwise));
    }

    private static Gen<Expression.Array> Array(int size) =>
        from elements in Many(Expression(size / 2), 3)
        select new Expression.Array(default, elements);

    private static Gen<Expression.Record> Record(int size, bool named) =>
        from name in named ? Maybe(Word) : Gen.Constant<string?>(null)
        from entries in Many(
            from key in Gen.OneOf(AnyWord, String) from value in Expression(size / 2) select new RecordEntry(default, key, value), 3)
        select new Expression.Record(default, name, entries);

    private static Gen<Pattern> Pattern(int depth) => Gen.OneOf(
        Gen.Constant<Pattern>(new Pattern.Wildcard(default)),
        Word.Select(Pattern (it) => new Pattern.Name(default, it)),
        String.Select(Pattern (it) => new Pattern.Literal(default, new Expression.Text(default, it))),
        Gen.Elements<Expression>(
                new Expression.Boolean(default, true),
                new Expression.Null(default),
                new Expression.Integer(default, 7),
                new Expression.Unary(default, UnaryOperator.Negate, new Expression.Number(default, 1.5)))
            .Select(Pattern (it) => new Pattern.Literal(default, it)),
        from name in Word
        from arguments in depth == 0 ? Gen.Constant<Pattern[]>([]) : Pattern(depth - 1).ArrayOf(depth)
        select (Pattern)new Pattern.Constructor(default, name, [.. arguments]));
}
