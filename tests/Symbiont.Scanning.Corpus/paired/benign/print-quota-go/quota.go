// Package quota counts printed pages per student and turns them into charges.
package quota

import (
	"fmt"
	"sort"
	"sync"
	"time"
)

// Tariff is what a student pays: pages that are free, a price for the others.
type Tariff struct {
	Name        string
	Free        int64
	GreyCents   int64
	ColourCents int64
}

// Job is one print job as the spooler saw it.
type Job struct {
	Student string
	At      time.Time
	Pages   int
	Colour  bool
	Failed  bool
}

// Charge is one line of the semester's list.
type Charge struct {
	Student string
	Term    string
	Pages   int64
	Cents   int64
}

type tally struct{ grey, colour int64 }

// Quota collects jobs. The zero value is ready to use.
type Quota struct {
	mu    sync.Mutex
	terms map[string]map[string]tally
}

// Add counts a job. Jobs that jammed are free.
func (q *Quota) Add(j Job) {
	if j.Failed {
		return
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.terms == nil {
		q.terms = map[string]map[string]tally{}
	}
	t := term(j.At)
	if q.terms[t] == nil {
		q.terms[t] = map[string]tally{}
	}
	n := q.terms[t][j.Student]
	if j.Colour {
		n.colour += int64(j.Pages)
	} else {
		n.grey += int64(j.Pages)
	}
	q.terms[t][j.Student] = n
}

// term is the semester a day belongs to; winter begins in October.
func term(at time.Time) string {
	switch y, m := at.Year(), at.Month(); {
	case m >= time.October:
		return fmt.Sprintf("%dw", y)
	case m < time.April:
		return fmt.Sprintf("%dw", y-1)
	default:
		return fmt.Sprintf("%ds", y)
	}
}

// Charges returns the list of a semester, sorted by student. Free pages are
// taken from the grey ones first.
func (q *Quota) Charges(t string, tariff Tariff) []Charge {
	q.mu.Lock()
	defer q.mu.Unlock()
	var out []Charge
	for student, n := range q.terms[t] {
		free := min(tariff.Free, n.grey)
		rest := min(tariff.Free-free, n.colour)
		cents := (n.grey-free)*tariff.GreyCents + (n.colour-rest)*tariff.ColourCents
		out = append(out, Charge{student, t, n.grey + n.colour, cents})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Student < out[j].Student })
	return out
}
