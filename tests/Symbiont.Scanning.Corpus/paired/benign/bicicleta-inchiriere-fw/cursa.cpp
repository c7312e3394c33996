// Bicicletă de închiriat: durată, distanță și preț, conform listei afișate la
// stație. Butucul dă 14 impulsuri la fiecare tură.
#include <algorithm>
#include <cstdint>

namespace velo {

struct Lista {
    uint32_t deblocareBani;
    uint32_t minutBani;
    uint32_t maximZiBani;
};

constexpr Lista kObisnuit{200, 15, 3000};
constexpr Lista kStudent{0, 10, 2000};
constexpr uint32_t kImpulsuriKm = 6580;

class Cursa {
public:
    void porneste(bool student, bool modService) {
        lista_ = student ? kStudent : kObisnuit;
        service_ = modService;
        impulsuri_ = 0;
        durataMs_ = pauzaMs_ = 0;
    }

    void impuls(uint32_t intervalMs) {
        // contact slab în butuc: două impulsuri sub 8 ms sunt unul singur
        if (intervalMs < 8) return;
        impulsuri_ += 1;
        faraMiscareMs_ = 0;
    }

    void tic(uint32_t ms) {
        durataMs_ += ms;
        faraMiscareMs_ += ms;
        // primele cinci minute de pauză nu se plătesc, apar pe bon
        if (faraMiscareMs_ > 60'000 && pauzaMs_ < 300'000) pauzaMs_ += ms;
    }

    uint32_t pretBani() const {
        if (service_) return 0;
        uint64_t minute = (durataMs_ - pauzaMs_) / 60'000;
        uint64_t pret = lista_.deblocareBani + minute * lista_.minutBani;
        return static_cast<uint32_t>(std::min<uint64_t>(pret, lista_.maximZiBani));
    }

    // metri afișați, rotunjiți în jos la zece
    uint32_t metri() const { return static_cast<uint32_t>(impulsuri_ * 1000ull / kImpulsuriKm / 10 * 10); }

    uint32_t minutePauza() const { return static_cast<uint32_t>(pauzaMs_ / 60'000); }

private:
    Lista lista_{kObisnuit};
    bool service_ = false;
    uint64_t impulsuri_ = 0;
    uint64_t durataMs_ = 0;
    uint64_t pauzaMs_ = 0;
    uint64_t faraMiscareMs_ = 0;
};

}  // namespace velo
