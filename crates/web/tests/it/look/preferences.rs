use kadans_web::look::Theme;

#[test]
fn every_appearance_is_read_back_from_its_own_code() {
    for theme in Theme::ALL {
        assert_eq!(Theme::from_code(theme.code()), theme);
    }
}
