package main

import (
	"fmt"
	"time"
)

// Lot is a number of shares bought at one time.
type Lot struct {
	Bought time.Time
	Qty    float64
	Price  float64
}

// Gain is the result of selling a part of a lot.
type Gain struct {
	ISIN         string
	Bought, Sold time.Time
	Qty, Profit  float64
}

// Book keeps the open lots per security, oldest first.
type Book map[string][]Lot

// Buy adds a lot. Fees raise the price.
func (b Book) Buy(isin string, at time.Time, qty, price, fee float64) {
	b[isin] = append(b[isin], Lot{at, qty, price + fee/qty})
}

// Split multiplies quantities and divides prices.
func (b Book) Split(isin string, ratio float64) {
	for i := range b[isin] {
		b[isin][i].Qty *= ratio
		b[isin][i].Price /= ratio
	}
}

// Sell takes the oldest lots first.
func (b Book) Sell(isin string, at time.Time, qty, price, fee float64) ([]Gain, error) {
	net := price - fee/qty
	var out []Gain
	for qty > 1e-9 {
		lots := b[isin]
		if len(lots) == 0 {
			return nil, fmt.Errorf("%s: %.4f sold on %s without a lot", isin, qty, at.Format("2006-01-02"))
		}
		n := min(qty, lots[0].Qty)
		out = append(out, Gain{isin, lots[0].Bought, at, n, n * (net - lots[0].Price)})
		lots[0].Qty -= n
		if lots[0].Qty < 1e-9 {
			lots = lots[1:]
		}
		b[isin] = lots
		qty -= n
	}
	return out, nil
}
