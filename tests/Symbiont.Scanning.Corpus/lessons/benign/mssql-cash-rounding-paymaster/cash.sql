-- Rounds cash sums to five cents and books the difference as the auditors want it. SQL Server 2019.
CREATE OR ALTER FUNCTION dbo.Cash (@amount money)
RETURNS decimal(18, 2) AS
BEGIN
  RETURN ROUND(@amount * 20, 0) / 20;
END;
GO

CREATE OR ALTER PROCEDURE dbo.BookCashSale @till int, @amount money AS
BEGIN
  SET NOCOUNT ON;
  DECLARE @paid decimal(18, 2) = dbo.Cash(@amount);
  DECLARE @diff decimal(18, 2) = @paid - @amount;
  -- 6960 rounding gains, 7960 rounding losses: ledger of the company, see chart of accounts
  DECLARE @ledger int = IIF(@diff >= 0, 6960, 7960);

  BEGIN TRAN;
  INSERT dbo.Entries (account, amount, currency, text) VALUES (@till, @paid, 'CHF', 'sale');
  IF @diff <> 0
    INSERT dbo.Entries (account, amount, currency, text) VALUES (@ledger, @diff, 'CHF', CONCAT('rounding till ', @till));
  UPDATE dbo.Tills SET cash = cash + @paid, rest = rest + @diff WHERE id = @till;
  COMMIT;

  IF ABS((SELECT rest FROM dbo.Tills WHERE id = @till)) > 50
    RAISERROR('till %d: rounding does not even out', 10, 1, @till) WITH LOG;
END;
GO
