internal import Model
import Testing

@Suite struct CalendarDayTests {
    @Test(arguments: ["2022-07-13", "20220713", "2000-02-29", "1900-03-01", "0001-01-01", "9999-12-31"])
    func readsDaysThatExist(text: String) throws {
        let day = try #require(CalendarDay(iso: text))
        #expect(CalendarDay(daysSince1970: day.daysSince1970) == day)
    }

    @Test(arguments: ["2022-02-30", "1900-02-29", "2022-13-01", "2022-7-13", "2022071", "20220732", "", "abcd-ef-gh"])
    func rejectsDaysThatDoNot(text: String) {
        #expect(CalendarDay(iso: text) == nil)
    }

    @Test(arguments: [("1970-01-01", 4), ("2022-08-17", 3), ("1900-01-01", 1), ("2024-02-29", 4)])
    func knowsTheDayOfTheWeek(text: String, weekday: Int) {
        #expect(CalendarDay(iso: text)?.isoWeekday == weekday)
    }
}
