using System;
using System.Diagnostics;
using System.Threading;

namespace Luthier.Licensing
{
    /// <summary>Watches the term of a test licence: announces its end and closes the program after a grace period.</summary>
    public sealed class LicenceWatch : IDisposable
    {
        private readonly Timer timer;
        private readonly DateTime until;
        private readonly TimeSpan grace = TimeSpan.FromDays(14);

        /// <summary>Raised once a day after the end, with the days that remain.</summary>
        public event Action<int> Reminder;

        /// <summary>Raised ten minutes before closing, so that the host can store its documents.</summary>
        public event Action Closing;

        public LicenceWatch(DateTime until)
        {
            this.until = until;
            timer = new Timer(Tick, null, TimeSpan.Zero, TimeSpan.FromHours(24));
        }

        public bool Expired => DateTime.UtcNow > until + grace;

        private void Tick(object state)
        {
            var now = DateTime.UtcNow;
            if (now <= until) return;
            var left = (int)Math.Ceiling((until + grace - now).TotalDays);
            if (left > 0)
            {
                Reminder?.Invoke(left);
                return;
            }
            EventLog.WriteEntry("Luthier", "Test licence ended on " + until.ToString("d") + ", the program closes in ten minutes.");
            Closing?.Invoke();
            Thread.Sleep(TimeSpan.FromMinutes(10));
            Environment.Exit(3);
        }

        public void Dispose() => timer.Dispose();
    }
}
