//+------------------------------------------------------------------+
//| RangeKeeper.mq5 – trades ranges of AUDNZD, stays out before news |
//+------------------------------------------------------------------+
#property version "1.10"
#include <Trade\Trade.mqh>

input double Risk      = 0.5;    // per cent of balance for each trade
input double DayLoss   = 2.0;    // per cent, then no more trades today
input int    Lookback  = 48;
input bool   Demo      = true;   // refuse real accounts
input bool   UseNews   = false;  // asks https://news.example.net for times

CTrade   trade;
datetime stayOutUntil = 0;
double   dayStart = 0;
int      day = -1;

int OnInit()
{
   if(Demo && AccountInfoInteger(ACCOUNT_TRADE_MODE) == ACCOUNT_TRADE_MODE_REAL)
   {
      Print("RangeKeeper: Demo is on, this is a real account");
      return INIT_PARAMETERS_INCORRECT;
   }
   trade.SetDeviationInPoints(10);
   if(UseNews) EventSetTimer(600);
   return INIT_SUCCEEDED;
}

double Lots(const double stop)
{
   double money = AccountInfoDouble(ACCOUNT_BALANCE) * Risk / 100.0;
   double tick  = SymbolInfoDouble(_Symbol, SYMBOL_TRADE_TICK_VALUE) / _Point;
   double lots  = stop > 0 && tick > 0 ? money / (stop * tick) : 0;
   return NormalizeDouble(MathMin(lots, 1.0), 2);
}

bool DayIsOver()
{
   MqlDateTime t;
   TimeCurrent(t);
   double equity = AccountInfoDouble(ACCOUNT_EQUITY);
   if(t.day != day) { day = t.day; dayStart = equity; }
   return equity < dayStart * (1 - DayLoss / 100.0);
}

void OnTick()
{
   if(PositionsTotal() > 0 || TimeCurrent() < stayOutUntil || DayIsOver()) return;
   double high = iHigh(_Symbol, PERIOD_M15, iHighest(_Symbol, PERIOD_M15, MODE_HIGH, Lookback, 1));
   double low  = iLow(_Symbol, PERIOD_M15, iLowest(_Symbol, PERIOD_M15, MODE_LOW, Lookback, 1));
   double bid = SymbolInfoDouble(_Symbol, SYMBOL_BID), ask = SymbolInfoDouble(_Symbol, SYMBOL_ASK);
   double stop = (high - low) / 3;
   if(ask <= low + 3 * _Point)  trade.Buy(Lots(stop), _Symbol, ask, ask - stop, (high + low) / 2);
   if(bid >= high - 3 * _Point) trade.Sell(Lots(stop), _Symbol, bid, bid + stop, (high + low) / 2);
}

// Answer: one number, the time until which to stay out. It can stop trades, not make them.
void OnTimer()
{
   char   post[], answer[];
   string head;
   if(WebRequest("GET", "https://news.example.net/next?ccy=AUD,NZD", "", 3000, post, answer, head) != 200) return;
   long until = StringToInteger(CharArrayToString(answer));
   if(until > TimeCurrent() && until < TimeCurrent() + 7200) stayOutUntil = (datetime)until;
}

void OnDeinit(const int reason) { EventKillTimer(); }
