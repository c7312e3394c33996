using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Syntax;

public sealed class StatementTests
{
    [Theory]
    [InlineData("x = 1;", null)]
    [InlineData("x += 1;", BinaryOperator.Add)]
    [InlineData("x -= 1;", BinaryOperator.Subtract)]
    [InlineData("x.y *= 1;", BinaryOperator.Multiply)]
    [InlineData("x[0].y /= 1;", BinaryOperator.Divide)]
    [InlineData("x[y] %= 1;", BinaryOperator.Remainder)]
    public void Assignments_may_combine(string text, BinaryOperator? operation) =>
        Assert.Equal(operation, Assert.IsType<Statement.Assign>(Read.Statement(text)).Operator);

    [Fact]
    public void An_else_if_chain_is_flat_whatever_its_length()
    {
        var chain = string.Concat(Enumerable.Repeat("if a { b(); } else ", 1000)) + "{ c(); }";

        var choice = Assert.IsType<Expression.If>(Read.Body(chain).Value);

        Assert.Equal(1000, choice.Branches.Length);
    }

    [Fact]
    public void If_let_has_a_pattern()
    {
        var choice = Assert.IsType<Statement.If>(Read.Statement("if let Some(known) = find(x) { use(known); }"));

        var pattern = Assert.IsType<Pattern.Constructor>(choice.Branches[0].Pattern);
        Assert.Equal("known", Assert.IsType<Pattern.Name>(pattern.Arguments.Single()).Identifier);
    }

    [Fact]
    public void The_last_expression_is_the_value_and_a_semicolon_takes_it_away()
    {
        Assert.IsType<Expression.Call>(Read.Body("a(); b()").Value);
        Assert.Null(Read.Body("a(); b();").Value);
        Assert.IsType<Expression.If>(Read.Body("if a { 1 } else { 2 }").Value);
        Assert.Null(Read.Body("if a { 1 } else { 2 };").Value);
        Assert.Null(Read.Body("if a { 1 }").Value);
    }

    [Fact]
    public void Arms_hold_values_blocks_records_assignments_and_returns()
    {
        var match = Assert.IsType<Statement.Match>(Read.Statement("""
            match x {
                "a" => 1,
                -2 => { f(); },
                true => { key: 1 }
                None => y.z = 3,
                Some(Pair(a, _)) => return null,
                other => {}
            }
            """));

        Assert.IsType<Expression.Integer>(match.Arms[0].Body.Value);
        Assert.Single(match.Arms[1].Body.Statements);
        Assert.IsType<Expression.Record>(match.Arms[2].Body.Value);
        Assert.IsType<Statement.Assign>(match.Arms[3].Body.Statements.Single());
        Assert.IsType<Statement.Return>(match.Arms[4].Body.Statements.Single());
        Assert.Equal((0, null), (match.Arms[5].Body.Statements.Length, match.Arms[5].Body.Value));
    }

    [Fact]
    public void Catches_have_a_kind_or_take_anything()
    {
        var attempt = Assert.IsType<Statement.Try>(Read.Statement("try { a(); } catch (Timeout e) { b(); } catch (any) { c(); }"));

        Assert.Equal([("Timeout", "e"), (null, "any")], attempt.Catches.Select(clause => (clause.Kind, clause.Identifier)));
    }

    [Fact]
    public void Returns_may_have_no_value() => Assert.Null(Assert.IsType<Statement.Return>(Read.Statement("return;")).Value);
}
